# Generated from schema/.
"""Password policy holders dto inner."""

__all__ = ["PasswordPolicyHoldersDtoInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.password_policy_holders_dto_attributes import PasswordPolicyHoldersDtoAttributes

    class PasswordPolicyHoldersDtoInner(Model):
        """Password policy holders dto inner."""

        policy_id: str | None
        policy_name: str | None
        selectors: PasswordPolicyHoldersDtoAttributes | None
        def __init__(
            self,
            *,
            policy_id: str | None = ...,
            policy_name: str | None = ...,
            selectors: PasswordPolicyHoldersDtoAttributes | Mapping[str, Any] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `PasswordPolicyHoldersDtoInner` or
            `list[PasswordPolicyHoldersDtoInner]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    PasswordPolicyHoldersDtoInner = model("v2024", "PasswordPolicyHoldersDtoInner")
