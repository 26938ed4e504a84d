# Generated from schema/.
"""A provisioning policy: the attributes that an operation sends to the source."""

__all__ = ["ProvisioningPolicyDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.field_details_dto import FieldDetailsDto
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.usage_type import UsageType

    class ProvisioningPolicyDto(Tracked[JsonPatchOperation], Model):
        """A provisioning policy: the attributes that an operation sends to the source."""

        name: str | None
        """The policy's name."""
        description: str | None
        """The policy's description."""
        usage_type: str | None
        """The operation that uses the policy."""
        fields: list[FieldDetailsDto] | None
        """The attributes."""
        def __init__(
            self,
            *,
            name: str | None,
            description: str | None = ...,
            usage_type: UsageType
            | Literal["CREATE", "UPDATE", "ENABLE", "DISABLE", "DELETE", "ASSIGN", "UNASSIGN", "CREATE_GROUP", "UPDATE_GROUP", "DELETE_GROUP", "REGISTER", "CREATE_IDENTITY", "UPDATE_IDENTITY", "EDIT_GROUP", "UNLOCK", "CHANGE_PASSWORD"]
            | None = ...,
            fields: Sequence[FieldDetailsDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `ProvisioningPolicyDto` or
            `list[ProvisioningPolicyDto]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    ProvisioningPolicyDto = model("v2024", "ProvisioningPolicyDto")
