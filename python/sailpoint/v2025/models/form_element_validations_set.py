# Generated from schema/.
"""Form element validations set."""

__all__ = ["FormElementValidationsSet"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    FormElementValidationsSet = model("v2025", "FormElementValidationsSet")
