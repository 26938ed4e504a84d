# Generated from schema/.
"""The models of the schema file custom_forms, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class ConditionEffect(Model):
    """Condition effect."""

    effect_type: str | None
    """Known values: HIDE, SHOW, DISABLE, ENABLE, REQUIRE, OPTIONAL, SUBMIT_MESSAGE, SUBMIT_NOTIFICATION,
    SET_DEFAULT_VALUE.
    """
    config: ConditionEffectConfig | None
    def __init__(
        self,
        *,
        effect_type: Literal[
            "HIDE",
            "SHOW",
            "DISABLE",
            "ENABLE",
            "REQUIRE",
            "OPTIONAL",
            "SUBMIT_MESSAGE",
            "SUBMIT_NOTIFICATION",
            "SET_DEFAULT_VALUE",
        ]
        | None = ...,
        config: ConditionEffectConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ConditionEffectConfig(Model):
    """Condition effect config."""

    default_value_label: str | None
    element: str | None
    def __init__(
        self,
        *,
        default_value_label: str | None = ...,
        element: str | None = ...,
    ) -> None: ...

class ConditionRule(Model):
    """Condition rule."""

    source_type: str | None
    """Known values: INPUT, ELEMENT."""
    source: str | None
    operator: str | None
    """Known values: EQ, NE, CO, NOT_CO, IN, NOT_IN, EM, NOT_EM, SW, NOT_SW, EW, NOT_EW."""
    value_type: str | None
    """Known values: STRING, STRING_LIST, INPUT, ELEMENT, LIST, BOOLEAN."""
    value: str | None
    def __init__(
        self,
        *,
        source_type: Literal["INPUT", "ELEMENT"] | None = ...,
        source: str | None = ...,
        operator: Literal["EQ", "NE", "CO", "NOT_CO", "IN", "NOT_IN", "EM", "NOT_EM", "SW", "NOT_SW", "EW", "NOT_EW"]
        | None = ...,
        value_type: Literal["STRING", "STRING_LIST", "INPUT", "ELEMENT", "LIST", "BOOLEAN"] | None = ...,
        value: str | None = ...,
    ) -> None: ...

class CreateFormDefinitionRequest(Model):
    """Create form definition request."""

    description: str | None
    form_conditions: list[FormCondition] | None
    form_elements: list[FormElement] | None
    form_input: list[FormDefinitionInput] | None
    name: str
    owner: FormOwner
    used_by: list[FormUsedBy] | None
    def __init__(
        self,
        *,
        name: str,
        owner: FormOwner | Mapping[str, Any],
        description: str | None = ...,
        form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
        form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
        form_input: Sequence[FormDefinitionInput | Mapping[str, Any]] | None = ...,
        used_by: Sequence[FormUsedBy | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class CreateFormInstanceRequest(Model):
    """Create form instance request."""

    created_by: FormInstanceCreatedBy
    expire: str
    form_definition_id: str
    form_input: dict[str, Any] | None
    recipients: list[FormInstanceRecipient]
    stand_alone_form: bool | None
    state: str | None
    """Known values: ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, CANCELLED."""
    ttl: int | None
    def __init__(
        self,
        *,
        created_by: FormInstanceCreatedBy | Mapping[str, Any],
        expire: str,
        form_definition_id: str,
        recipients: Sequence[FormInstanceRecipient | Mapping[str, Any]],
        form_input: Mapping[str, Any] | None = ...,
        stand_alone_form: bool | None = ...,
        state: Literal["ASSIGNED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED"] | None = ...,
        ttl: int | None = ...,
    ) -> None: ...

class Error(Model):
    """Error."""

    detail_code: str | None
    messages: list[ErrorMessage] | None
    tracking_id: str | None
    def __init__(
        self,
        *,
        detail_code: str | None = ...,
        messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
        tracking_id: str | None = ...,
    ) -> None: ...

class ErrorMessage(Model):
    """Error message."""

    locale: str | None
    locale_origin: str | None
    text: str | None
    def __init__(
        self,
        *,
        locale: str | None = ...,
        locale_origin: str | None = ...,
        text: str | None = ...,
    ) -> None: ...

class ExportFormDefinitionsByTenant200ResponseInner(Model):
    """Export form definitions by tenant200 response inner."""

    object: FormDefinitionResponse | None
    var_self: ExportFormDefinitionsByTenant200ResponseInnerSelf | None
    version: int | None
    def __init__(
        self,
        *,
        object: FormDefinitionResponse | Mapping[str, Any] | None = ...,
        var_self: ExportFormDefinitionsByTenant200ResponseInnerSelf | Mapping[str, Any] | None = ...,
        version: int | None = ...,
    ) -> None: ...

class ExportFormDefinitionsByTenant200ResponseInnerSelf(Model):
    """Export form definitions by tenant200 response inner self."""

    object: FormDefinitionSelfImportExportDto | None
    def __init__(
        self,
        *,
        object: FormDefinitionSelfImportExportDto | Mapping[str, Any] | None = ...,
    ) -> None: ...

class FormCondition(Model):
    """Form condition."""

    rule_operator: str | None
    """Known values: AND, OR."""
    rules: list[ConditionRule] | None
    effects: list[ConditionEffect] | None
    def __init__(
        self,
        *,
        rule_operator: Literal["AND", "OR"] | None = ...,
        rules: Sequence[ConditionRule | Mapping[str, Any]] | None = ...,
        effects: Sequence[ConditionEffect | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FormDefinitionDynamicSchemaRequest(Model):
    """Form definition dynamic schema request."""

    attributes: FormDefinitionDynamicSchemaRequestAttributes | None
    description: str | None
    id: str | None
    type: str | None
    version_number: int | None
    def __init__(
        self,
        *,
        attributes: FormDefinitionDynamicSchemaRequestAttributes | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        id: str | None = ...,
        type: str | None = ...,
        version_number: int | None = ...,
    ) -> None: ...

class FormDefinitionDynamicSchemaRequestAttributes(Model):
    """Form definition dynamic schema request attributes."""

    form_definition_id: str | None
    def __init__(
        self,
        *,
        form_definition_id: str | None = ...,
    ) -> None: ...

class FormDefinitionDynamicSchemaResponse(Model):
    """Form definition dynamic schema response."""

    output_schema: dict[str, Any] | None
    def __init__(
        self,
        *,
        output_schema: Mapping[str, Any] | None = ...,
    ) -> None: ...

class FormDefinitionFileUploadResponse(Model):
    """Form definition file upload response."""

    created: str | None
    file_id: str | None
    form_definition_id: str | None
    def __init__(
        self,
        *,
        created: str | None = ...,
        file_id: str | None = ...,
        form_definition_id: str | None = ...,
    ) -> None: ...

class FormDefinitionInput(Model):
    """Form definition input."""

    id: str | None
    type: str | None
    """Known values: STRING, ARRAY."""
    label: str | None
    description: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["STRING", "ARRAY"] | None = ...,
        label: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class FormDefinitionResponse(Model):
    """Form definition response."""

    id: str | None
    name: str | None
    description: str | None
    owner: FormOwner | None
    used_by: list[FormUsedBy] | None
    form_input: list[FormDefinitionInput] | None
    form_elements: list[FormElement] | None
    form_conditions: list[FormCondition] | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        owner: FormOwner | Mapping[str, Any] | None = ...,
        used_by: Sequence[FormUsedBy | Mapping[str, Any]] | None = ...,
        form_input: Sequence[FormDefinitionInput | Mapping[str, Any]] | None = ...,
        form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
        form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class FormDefinitionSelfImportExportDto(Model):
    """Form definition self import export dto."""

    type: str | None
    """Known values: FORM_DEFINITION."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["FORM_DEFINITION"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class FormElement(Model):
    """Form element."""

    id: str | None
    element_type: str | None
    """Known values: TEXT, TOGGLE, TEXTAREA, HIDDEN, PHONE, EMAIL, SELECT, DATE, SECTION, COLUMN_SET, IMAGE,
    DESCRIPTION.
    """
    config: dict[str, Any] | None
    key: str | None
    validations: list[FormElementValidationsSet] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        element_type: Literal[
            "TEXT",
            "TOGGLE",
            "TEXTAREA",
            "HIDDEN",
            "PHONE",
            "EMAIL",
            "SELECT",
            "DATE",
            "SECTION",
            "COLUMN_SET",
            "IMAGE",
            "DESCRIPTION",
        ]
        | None = ...,
        config: Mapping[str, Any] | None = ...,
        key: str | None = ...,
        validations: Sequence[FormElementValidationsSet | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FormElementDataSourceConfigOptions(Model):
    """Form element data source config options."""

    label: str | None
    sub_label: str | None
    value: str | None
    def __init__(
        self,
        *,
        label: str | None = ...,
        sub_label: str | None = ...,
        value: str | None = ...,
    ) -> None: ...

class FormElementDynamicDataSource(Model):
    """Form element dynamic data source."""

    config: FormElementDynamicDataSourceConfig | None
    data_source_type: str | None
    """Known values: STATIC, INTERNAL, SEARCH, FORM_INPUT."""
    def __init__(
        self,
        *,
        config: FormElementDynamicDataSourceConfig | Mapping[str, Any] | None = ...,
        data_source_type: Literal["STATIC", "INTERNAL", "SEARCH", "FORM_INPUT"] | None = ...,
    ) -> None: ...

class FormElementDynamicDataSourceConfig(Model):
    """Form element dynamic data source config."""

    aggregation_bucket_field: str | None
    indices: list[str] | None
    object_type: str | None
    """Known values: IDENTITY, ACCESS_PROFILE, SOURCES, ROLE, ENTITLEMENT."""
    query: str | None
    def __init__(
        self,
        *,
        aggregation_bucket_field: str | None = ...,
        indices: Sequence[Literal["accessprofiles", "accountactivities", "entitlements", "identities", "events", "roles", "*"]]
        | None = ...,
        object_type: Literal["IDENTITY", "ACCESS_PROFILE", "SOURCES", "ROLE", "ENTITLEMENT"] | None = ...,
        query: str | None = ...,
    ) -> None: ...

class FormElementPreviewRequest(Model):
    """Form element preview request."""

    data_source: FormElementDynamicDataSource | None
    def __init__(
        self,
        *,
        data_source: FormElementDynamicDataSource | Mapping[str, Any] | None = ...,
    ) -> None: ...

class FormElementValidationsSet(Model):
    """Form element validations set."""

    validation_type: str | None
    """Known values: REQUIRED, MIN_LENGTH, MAX_LENGTH, REGEX, DATE, MAX_DATE, MIN_DATE, LESS_THAN_DATE, PHONE, EMAIL,
    DATA_SOURCE, TEXTAREA.
    """
    def __init__(
        self,
        *,
        validation_type: Literal[
            "REQUIRED",
            "MIN_LENGTH",
            "MAX_LENGTH",
            "REGEX",
            "DATE",
            "MAX_DATE",
            "MIN_DATE",
            "LESS_THAN_DATE",
            "PHONE",
            "EMAIL",
            "DATA_SOURCE",
            "TEXTAREA",
        ]
        | None = ...,
    ) -> None: ...

class FormError(Model):
    """Form error."""

    key: str | None
    messages: list[ErrorMessage] | None
    value: Any
    def __init__(
        self,
        *,
        key: str | None = ...,
        messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
        value: Any = ...,
    ) -> None: ...

class FormInstanceCreatedBy(Model):
    """Form instance created by."""

    id: str | None
    type: str | None
    """Known values: WORKFLOW_EXECUTION, SOURCE."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["WORKFLOW_EXECUTION", "SOURCE"] | None = ...,
    ) -> None: ...

class FormInstanceRecipient(Model):
    """Form instance recipient."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
    ) -> None: ...

class FormInstanceResponse(Model):
    """Form instance response."""

    id: str | None
    expire: str | None
    state: str | None
    """Known values: ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, CANCELLED."""
    stand_alone_form: bool | None
    stand_alone_form_url: str | None
    created_by: FormInstanceCreatedBy | None
    form_definition_id: str | None
    form_input: dict[str, Any] | None
    form_elements: list[FormElement] | None
    form_data: dict[str, Any] | None
    form_errors: list[FormError] | None
    form_conditions: list[FormCondition] | None
    created: datetime | str | None
    modified: datetime | str | None
    recipients: list[FormInstanceRecipient] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        expire: str | None = ...,
        state: Literal["ASSIGNED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED"] | None = ...,
        stand_alone_form: bool | None = ...,
        stand_alone_form_url: str | None = ...,
        created_by: FormInstanceCreatedBy | Mapping[str, Any] | None = ...,
        form_definition_id: str | None = ...,
        form_input: Mapping[str, Any] | None = ...,
        form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
        form_data: Mapping[str, Any] | None = ...,
        form_errors: Sequence[FormError | Mapping[str, Any]] | None = ...,
        form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        recipients: Sequence[FormInstanceRecipient | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FormOwner(Model):
    """Form owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class FormUsedBy(Model):
    """Form used by."""

    type: str | None
    """Known values: WORKFLOW, SOURCE, MySailPoint."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["WORKFLOW", "SOURCE", "MySailPoint"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ImportFormDefinitions202Response(Model):
    """Import form definitions202 response."""

    errors: list[ImportFormDefinitions202ResponseErrorsInner] | None
    imported_objects: list[ImportFormDefinitionsRequestInner] | None
    infos: list[ImportFormDefinitions202ResponseErrorsInner] | None
    warnings: list[ImportFormDefinitions202ResponseErrorsInner] | None
    def __init__(
        self,
        *,
        errors: Sequence[ImportFormDefinitions202ResponseErrorsInner | Mapping[str, Any]] | None = ...,
        imported_objects: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        infos: Sequence[ImportFormDefinitions202ResponseErrorsInner | Mapping[str, Any]] | None = ...,
        warnings: Sequence[ImportFormDefinitions202ResponseErrorsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ImportFormDefinitions202ResponseErrorsInner(Model):
    """Import form definitions202 response errors inner."""

    detail: dict[str, Any] | None
    key: str | None
    text: str | None
    def __init__(
        self,
        *,
        detail: Mapping[str, Any] | None = ...,
        key: str | None = ...,
        text: str | None = ...,
    ) -> None: ...

class ImportFormDefinitionsRequestInner(Model):
    """Import form definitions request inner."""

    object: FormDefinitionResponse | None
    var_self: str | None
    version: int | None
    def __init__(
        self,
        *,
        object: FormDefinitionResponse | Mapping[str, Any] | None = ...,
        var_self: str | None = ...,
        version: int | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `ImportFormDefinitionsRequestInner`
        or `list[ImportFormDefinitionsRequestInner]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class ListFormDefinitionsByTenantResponse(Model):
    """List form definitions by tenant response."""

    count: int | None
    results: list[FormDefinitionResponse] | None
    def __init__(
        self,
        *,
        count: int | None = ...,
        results: Sequence[FormDefinitionResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ListFormElementDataByElementIDResponse(Model):
    """List form element data by element ID response."""

    results: list[FormElementDataSourceConfigOptions] | None
    def __init__(
        self,
        *,
        results: Sequence[FormElementDataSourceConfigOptions | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ListFormInstancesByTenantResponse(Model):
    """List form instances by tenant response."""

    id: str | None
    expire: str | None
    state: str | None
    """Known values: ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, CANCELLED."""
    stand_alone_form: bool | None
    stand_alone_form_url: str | None
    created_by: FormInstanceCreatedBy | None
    form_definition_id: str | None
    form_input: dict[str, Any] | None
    form_elements: list[FormElement] | None
    form_data: dict[str, Any] | None
    form_errors: list[FormError] | None
    form_conditions: list[FormCondition] | None
    created: datetime | str | None
    modified: datetime | str | None
    recipients: list[FormInstanceRecipient] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        expire: str | None = ...,
        state: Literal["ASSIGNED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED"] | None = ...,
        stand_alone_form: bool | None = ...,
        stand_alone_form_url: str | None = ...,
        created_by: FormInstanceCreatedBy | Mapping[str, Any] | None = ...,
        form_definition_id: str | None = ...,
        form_input: Mapping[str, Any] | None = ...,
        form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
        form_data: Mapping[str, Any] | None = ...,
        form_errors: Sequence[FormError | Mapping[str, Any]] | None = ...,
        form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        recipients: Sequence[FormInstanceRecipient | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ListPredefinedSelectOptionsResponse(Model):
    """List predefined select options response."""

    results: list[str] | None
    def __init__(
        self,
        *,
        results: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class PreviewDataSourceResponse(Model):
    """Preview data source response."""

    results: list[FormElementDataSourceConfigOptions] | None
    def __init__(
        self,
        *,
        results: Sequence[FormElementDataSourceConfigOptions | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SearchFormDefinitionsByTenant400Response(Model):
    """Search form definitions by tenant400 response."""

    detail_code: str | None
    messages: list[ErrorMessage] | None
    status_code: int | None
    tracking_id: str | None
    def __init__(
        self,
        *,
        detail_code: str | None = ...,
        messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
        status_code: int | None = ...,
        tracking_id: str | None = ...,
    ) -> None: ...
