package prisoncensus.intake.log;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import prisoncensus.logbook.Reading;

/** Every column of every log, with the Spanish names that mean the same. */
enum Column {
    CELL("celda"),
    SCHEDULED_TIME("hora", "hora_programada", "hora_prevista"),
    COUNTED("personas", "contados", "contadas", "personas_contadas"),
    COUNT_TYPE("tipo", "tipo_recuento", "tipo_de_recuento"),
    COUNTED_AT("contado_el", "hora_real", "fecha_hora_recuento"),
    OUT_COUNT("fuera", "personas_fuera", "fuera_de_celda"),
    OFFICER("funcionario", "oficial", "agente"),
    SECOND_OFFICER("segundo_funcionario", "segundo_oficial", "segundo_agente"),
    SLIP("recuento", "parte", "boleta", "numero_de_parte"),
    SUPERSEDES("sustituye_a", "sustituye", "reemplaza_a", "reemplaza"),
    REMARKS("observaciones", "notas"),

    MEAL("comida"),
    PLATES("platos", "raciones"),
    SERVED_AT("servido_el", "servida_el", "hora_de_servicio"),
    MENU("minuta"),
    SERVED_BY("servido_por", "servida_por", "entregado_por"),
    RECEIVED_BY("recibido_por", "recibida_por"),
    RECORD("registro", "numero_de_registro"),

    PLACEMENT("aislamiento", "ingreso", "numero_de_aislamiento"),
    PERSON("persona", "interno", "interna"),
    PLACED_AT("ingresado_el", "fecha_ingreso", "fecha_de_ingreso", "inicio"),
    RELEASED_AT("salida", "fecha_salida", "fecha_de_salida", "fin"),
    REASON("motivo", "causa"),
    AUTHORISED_BY("authorized_by", "autorizado_por", "autorizada_por"),
    PLANNED_END("fin_previsto", "salida_prevista"),
    REVIEWED_AT("revisado_el", "fecha_revision", "fecha_de_revision"),
    AUTHORITY_AT("autorizado_el", "fecha_autorizacion", "fecha_de_autorizacion"),
    STATED_DAYS("dias", "dias_declarados"),

    MOVEMENT("movimiento", "numero_de_movimiento"),
    MOVED_AT("movido_el", "fecha_hora"),
    DIRECTION("sentido"),
    PEOPLE("personas"),
    FROM_CELL("desde_celda"),
    TO_CELL("hasta_celda"),
    DUE_BACK("vuelta_prevista"),

    OUT_AT("salida"),
    BACK_AT("regreso"),
    ACTIVITY(List.of("actividad"), "kind"),
    OUTDOORS("aire_libre"),
    WHY_NOT("por_que_no"),

    SECTOR("modulo", "pabellon"),
    KIND("tipo", "clase", "tipo_de_celda"),
    LIMIT("limite", "capacidad", "plazas"),
    VALID_FROM("valido_desde", "valida_desde", "vigente_desde", "desde"),
    VALID_TO("valido_hasta", "valida_hasta", "vigente_hasta", "hasta"),
    FLOOR_AREA_M2("superficie_m2", "area_m2", "superficie"),
    SOURCE("fuente", "origen"),

    VALUE("valor"),
    APPROVED_BY("aprobado_por", "aprobada_por");

    private static final Set<Column> OF_THE_FACILITY =
            EnumSet.of(SECTOR, KIND, LIMIT, VALID_FROM, VALID_TO, FLOOR_AREA_M2, VALUE);

    private final String label;
    private final List<String> aliases;

    Column(String... aliases) {
        this.label = name().toLowerCase(Locale.ROOT);
        this.aliases = List.of(aliases);
    }

    Column(List<String> aliases, String label) {
        this.label = label;
        this.aliases = aliases;
    }

    /** The name of the specification. */
    String label() {
        return label;
    }

    /** Whether a folded name from a header means this column. */
    boolean answersTo(String folded) {
        return label.equals(folded) || aliases.contains(folded);
    }

    /** Whether files of that reading have it; before, it is a column like any unknown one. */
    boolean isKnownTo(Reading reading) {
        return this != AUTHORITY_AT || reading.includes(Reading.SECOND);
    }

    /** Whether it tells of the facility alone, so that no value in it can be a person's name. */
    boolean isOfTheFacility() {
        return OF_THE_FACILITY.contains(this);
    }

    List<String> aliases() {
        return aliases;
    }
}
