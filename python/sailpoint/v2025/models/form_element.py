# Generated from schema/.
"""Form element."""

__all__ = ["FormElement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.form_element_validations_set import FormElementValidationsSet

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
else:
    from sailpoint._core import model

    FormElement = model("v2025", "FormElement")
