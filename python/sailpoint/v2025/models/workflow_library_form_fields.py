# Generated from schema/.
"""Workflow library form fields."""

__all__ = ["WorkflowLibraryFormFields"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    WorkflowLibraryFormFields = model("v2025", "WorkflowLibraryFormFields")
