# Generated from schema/.
"""The models of the schema file workflows, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation

class CreateExternalExecuteWorkflow200Response(Model):
    """The execution that was started."""

    workflow_execution_id: str | None
    """The execution's id."""
    message: str | None
    """The message."""
    def __init__(
        self,
        *,
        workflow_execution_id: str | None = ...,
        message: str | None = ...,
    ) -> None: ...

class CreateExternalExecuteWorkflowRequest(Model):
    """Create external execute workflow request."""

    input: dict[str, Any] | None
    def __init__(
        self,
        *,
        input: Mapping[str, Any] | None = ...,
    ) -> None: ...

class CreateWorkflowRequest(Model):
    """A workflow to create."""

    name: str
    """The workflow's name."""
    owner: WorkflowBodyOwner | None
    """The identity that owns the workflow."""
    description: str | None
    """The workflow's description."""
    definition: WorkflowDefinition | None
    """The steps."""
    enabled: bool | None
    """True if the workflow runs when its trigger fires."""
    trigger: WorkflowTrigger | None
    """The trigger."""
    def __init__(
        self,
        *,
        name: str,
        owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
    ) -> None: ...

class EventAttributes(Model):
    """Settings of a trigger that waits for an event."""

    id: str | None
    """Id of the event trigger."""
    filter_: str | None
    """JSONPath expression that the event must match."""
    description: str | None
    """Description of the trigger."""
    attribute_to_filter: str | None
    """Attribute that the filter applies to."""
    form_definition_id: str | None
    """Id of the form."""
    def __init__(
        self,
        *,
        id: str | None,
        filter_: str | None = ...,
        description: str | None = ...,
        attribute_to_filter: str | None = ...,
        form_definition_id: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ExternalAttributes(Model):
    """Settings of a trigger that another system fires."""

    name: str | None
    """The trigger's name."""
    description: str | None
    """The trigger's description."""
    client_id: str | None
    """Id of the OAuth client."""
    url: str | None
    """Address that the other system calls."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        client_id: str | None = ...,
        url: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ListCompleteWorkflowLibrary200ResponseInner(Model):
    """List complete workflow library200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator | None
    def __init__(
        self,
        actual_instance: WorkflowLibraryAction
        | Mapping[str, Any]
        | WorkflowLibraryTrigger
        | WorkflowLibraryOperator
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class ScheduledAttributes(Model):
    """Settings of a trigger that fires at set times."""

    frequency: str | None
    """Frequency of firing.

    Known values: daily, weekly, monthly, yearly, cronSchedule.
    """
    time_zone: str | None
    """Time zone, an IANA name."""
    cron_string: str | None
    """Cron expression."""
    weekly_days: list[str] | None
    """Days of the week."""
    weekly_times: list[str] | None
    """Times of the day, each week."""
    yearly_times: list[str] | None
    """Times, each year."""
    def __init__(
        self,
        *,
        frequency: Literal["daily", "weekly", "monthly", "yearly", "cronSchedule"] | None,
        time_zone: str | None = ...,
        cron_string: str | None = ...,
        weekly_days: list[str] | tuple[str, ...] | None = ...,
        weekly_times: list[str] | tuple[str, ...] | None = ...,
        yearly_times: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class TestExternalExecuteWorkflow200Response(Model):
    """Test external execute workflow200 response."""

    payload: dict[str, Any] | None
    def __init__(
        self,
        *,
        payload: Mapping[str, Any] | None = ...,
    ) -> None: ...

class TestExternalExecuteWorkflowRequest(Model):
    """Test external execute workflow request."""

    input: dict[str, Any] | None
    def __init__(
        self,
        *,
        input: Mapping[str, Any] | None = ...,
    ) -> None: ...

class TestWorkflow200Response(Model):
    """The execution of a test."""

    workflow_execution_id: str | None
    """The execution's id."""
    def __init__(
        self,
        *,
        workflow_execution_id: str | None = ...,
    ) -> None: ...

class TestWorkflowRequest(Model):
    """The input of a test."""

    input: dict[str, Any]
    """The input, as the trigger would give it."""
    def __init__(
        self,
        *,
        input: Mapping[str, Any],
    ) -> None: ...

class Workflow(Tracked[JsonPatchOperation], Model):
    """A workflow: steps that run when a trigger fires."""

    id: str | None
    """The workflow's id."""
    execution_count: int | None
    """Number of executions."""
    failure_count: int | None
    """Number of executions that failed."""
    created: datetime | str | None
    """Time of creation."""
    modified: datetime | str | None
    """Time of the last change."""
    modified_by: WorkflowModifiedBy | None
    """The identity that made the last change."""
    creator: WorkflowAllOfCreator | None
    """The identity that created the workflow."""
    name: str | None
    """The workflow's name."""
    owner: WorkflowBodyOwner | None
    """The identity that owns the workflow."""
    description: str | None
    """The workflow's description."""
    definition: WorkflowDefinition | None
    """The steps."""
    enabled: bool | None
    """True if the workflow runs when its trigger fires."""
    trigger: WorkflowTrigger | None
    """The trigger."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        execution_count: int | None = ...,
        failure_count: int | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        modified_by: WorkflowModifiedBy | Mapping[str, Any] | None = ...,
        creator: WorkflowAllOfCreator | Mapping[str, Any] | None = ...,
        name: str | None = ...,
        owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
    ) -> None: ...

class WorkflowAllOfCreator(Model):
    """Workflow all of creator."""

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

class WorkflowBody(Model):
    """A workflow that replaces another."""

    name: str | None
    """The workflow's name."""
    owner: WorkflowBodyOwner | None
    """The identity that owns the workflow."""
    description: str | None
    """The workflow's description."""
    definition: WorkflowDefinition | None
    """The steps."""
    enabled: bool | None
    """True if the workflow runs when its trigger fires."""
    trigger: WorkflowTrigger | None
    """The trigger."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
    ) -> None: ...

class WorkflowBodyOwner(Model):
    """Reference to the identity that owns a workflow."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The owner's id."""
    name: str | None
    """The owner's name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class WorkflowDefinition(Model):
    """The steps of a workflow."""

    start: str | None
    """Name of the first step."""
    steps: dict[str, Any] | None
    """The steps by name, as JSON."""
    def __init__(
        self,
        *,
        start: str | None = ...,
        steps: Mapping[str, Any] | None = ...,
    ) -> None: ...

class WorkflowExecution(Model):
    """An execution of a workflow."""

    id: str | None
    """The execution's id."""
    workflow_id: str | None
    """The workflow's id."""
    request_id: str | None
    """Id of the request that started it."""
    start_time: datetime | str | None
    """Time of the start."""
    close_time: datetime | str | None
    """Time of the end."""
    status: str | None
    """State of the execution.

    Known values: Completed, Failed, Canceled, Running, Queued.
    """
    def __init__(
        self,
        *,
        id: str | None = ...,
        workflow_id: str | None = ...,
        request_id: str | None = ...,
        start_time: datetime | str | None = ...,
        close_time: datetime | str | None = ...,
        status: Literal["Completed", "Failed", "Canceled", "Running", "Queued"] | None = ...,
    ) -> None: ...

class WorkflowExecutionEvent(Model):
    """An event of an execution."""

    type: str | None
    """Kind of event.

    Known values: WorkflowExecutionScheduled, WorkflowExecutionStarted, WorkflowExecutionCompleted,
    WorkflowExecutionFailed, WorkflowTaskScheduled, WorkflowTaskStarted, WorkflowTaskCompleted,
    WorkflowTaskFailed, ActivityTaskScheduled, ActivityTaskStarted, ActivityTaskCompleted, ActivityTaskFailed,
    StartChildWorkflowExecutionInitiated, ChildWorkflowExecutionStarted, ChildWorkflowExecutionCompleted,
    ChildWorkflowExecutionFailed.
    """
    timestamp: datetime | str | None
    """Time of the event."""
    attributes: dict[str, Any] | None
    """Attributes of the event."""
    def __init__(
        self,
        *,
        type: Literal[
            "WorkflowExecutionScheduled",
            "WorkflowExecutionStarted",
            "WorkflowExecutionCompleted",
            "WorkflowExecutionFailed",
            "WorkflowTaskScheduled",
            "WorkflowTaskStarted",
            "WorkflowTaskCompleted",
            "WorkflowTaskFailed",
            "ActivityTaskScheduled",
            "ActivityTaskStarted",
            "ActivityTaskCompleted",
            "ActivityTaskFailed",
            "StartChildWorkflowExecutionInitiated",
            "ChildWorkflowExecutionStarted",
            "ChildWorkflowExecutionCompleted",
            "ChildWorkflowExecutionFailed",
        ]
        | None = ...,
        timestamp: datetime | str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

class WorkflowExecutionHistory(Model):
    """Workflow execution history."""

    definition: WorkflowDefinition | None
    history: WorkflowExecutionEvent | None
    trigger: WorkflowTrigger | None
    def __init__(
        self,
        *,
        definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
        history: WorkflowExecutionEvent | Mapping[str, Any] | None = ...,
        trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
    ) -> None: ...

class WorkflowLibraryAction(Model):
    """An action that workflows can use."""

    id: str | None
    """The action's id."""
    name: str | None
    """The action's name."""
    type: str | None
    """Kind of step."""
    description: str | None
    """The action's description."""
    form_fields: list[WorkflowLibraryFormFields] | None
    """The fields of the action's form."""
    example_output: dict[str, Any] | list[dict[str, Any]] | None
    """An example of the output."""
    deprecated: bool | None
    """True if it is deprecated."""
    deprecated_by: datetime | str | None
    """Time at which it is removed."""
    version_number: int | None
    """Version of the action."""
    is_simulation_enabled: bool | None
    """True if a test can simulate it."""
    is_dynamic_schema: bool | None
    """True if its output depends on its settings."""
    output_schema: dict[str, Any] | None
    """JSON Schema of the output."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
        description: str | None = ...,
        form_fields: Sequence[WorkflowLibraryFormFields | Mapping[str, Any]] | None = ...,
        example_output: WorkflowLibraryActionExampleOutput
        | Mapping[str, Any]
        | Sequence[Mapping[str, Any]]
        | None = ...,
        deprecated: bool | None = ...,
        deprecated_by: datetime | str | None = ...,
        version_number: int | None = ...,
        is_simulation_enabled: bool | None = ...,
        is_dynamic_schema: bool | None = ...,
        output_schema: Mapping[str, Any] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class WorkflowLibraryActionExampleOutput(Model):
    """Workflow library action example output."""

    __match_args__ = ("actual_instance",)
    actual_instance: dict[str, Any] | list[dict[str, Any]] | None
    def __init__(
        self,
        actual_instance: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class WorkflowLibraryFormFields(Model):
    """Workflow library form fields."""

    description: str | None
    help_text: str | None
    label: str | None
    name: str | None
    required: bool | None
    type: str | None
    """Known values: text, textarea, boolean, email, url, number, json, checkbox, jsonpath, select, multiType,
    duration, toggle, formPicker, identityPicker, governanceGroupPicker, string, object, array, secret,
    keyValuePairs, emailPicker, advancedToggle, variableCreator, htmlEditor.
    """
    def __init__(
        self,
        *,
        description: str | None = ...,
        help_text: str | None = ...,
        label: str | None = ...,
        name: str | None = ...,
        required: bool | None = ...,
        type: Literal[
            "text",
            "textarea",
            "boolean",
            "email",
            "url",
            "number",
            "json",
            "checkbox",
            "jsonpath",
            "select",
            "multiType",
            "duration",
            "toggle",
            "formPicker",
            "identityPicker",
            "governanceGroupPicker",
            "string",
            "object",
            "array",
            "secret",
            "keyValuePairs",
            "emailPicker",
            "advancedToggle",
            "variableCreator",
            "htmlEditor",
        ]
        | None = ...,
    ) -> None: ...

class WorkflowLibraryOperator(Model):
    """Workflow library operator."""

    id: str | None
    name: str | None
    type: str | None
    description: str | None
    is_dynamic_schema: bool | None
    deprecated: bool | None
    deprecated_by: datetime | str | None
    is_simulation_enabled: bool | None
    form_fields: list[WorkflowLibraryFormFields] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
        description: str | None = ...,
        is_dynamic_schema: bool | None = ...,
        deprecated: bool | None = ...,
        deprecated_by: datetime | str | None = ...,
        is_simulation_enabled: bool | None = ...,
        form_fields: Sequence[WorkflowLibraryFormFields | Mapping[str, Any]] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class WorkflowLibraryTrigger(Model):
    """Workflow library trigger."""

    id: str | None
    type: str | None
    """Known values: EVENT, SCHEDULED, EXTERNAL, AccessRequestTrigger."""
    deprecated: bool | None
    deprecated_by: datetime | str | None
    is_simulation_enabled: bool | None
    output_schema: dict[str, Any] | None
    name: str | None
    description: str | None
    is_dynamic_schema: bool | None
    input_example: dict[str, Any] | None
    form_fields: list[WorkflowLibraryFormFields] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["EVENT", "SCHEDULED", "EXTERNAL", "AccessRequestTrigger"] | None = ...,
        deprecated: bool | None = ...,
        deprecated_by: datetime | str | None = ...,
        is_simulation_enabled: bool | None = ...,
        output_schema: Mapping[str, Any] | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        is_dynamic_schema: bool | None = ...,
        input_example: Mapping[str, Any] | None = ...,
        form_fields: Sequence[WorkflowLibraryFormFields | Mapping[str, Any]] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class WorkflowModifiedBy(Model):
    """Workflow modified by."""

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

class WorkflowOAuthClient(Model):
    """The OAuth client of a workflow with an external trigger."""

    id: str | None
    """The client's id."""
    secret: str | None
    """The client's secret."""
    url: str | None
    """Address that runs the workflow."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        secret: str | None = ...,
        url: str | None = ...,
    ) -> None: ...

class WorkflowTrigger(Model):
    """The trigger of a workflow."""

    type: str
    """Kind of trigger.

    Known values: EVENT, EXTERNAL, SCHEDULED, .
    """
    display_name: str | None
    """Name that is shown."""
    attributes: EventAttributes | ExternalAttributes | ScheduledAttributes | None
    """Settings of the trigger."""
    def __init__(
        self,
        *,
        type: Literal["EVENT", "EXTERNAL", "SCHEDULED", ""],
        attributes: WorkflowTriggerAttributes
        | EventAttributes
        | Mapping[str, Any]
        | ExternalAttributes
        | ScheduledAttributes
        | None,
        display_name: str | None = ...,
    ) -> None: ...

class WorkflowTriggerAttributes(Model):
    """Workflow trigger attributes."""

    __match_args__ = ("actual_instance",)
    actual_instance: EventAttributes | ExternalAttributes | ScheduledAttributes | None
    def __init__(
        self,
        actual_instance: EventAttributes | Mapping[str, Any] | ExternalAttributes | ScheduledAttributes | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...
