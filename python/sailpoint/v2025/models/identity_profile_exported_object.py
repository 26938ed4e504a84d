# Generated from schema/.
"""An exported identity profile, for import into another tenant."""

__all__ = ["IdentityProfileExportedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._exported import Exported
    from sailpoint.v2025.models.identity_profile import IdentityProfile
    from sailpoint.v2025.models.identity_profile_exported_object_self import IdentityProfileExportedObjectSelf

    class IdentityProfileExportedObject(Exported[IdentityProfile], Model):
        """An exported identity profile, for import into another tenant."""

        version: int | None
        """Version of the export format."""
        var_self: IdentityProfileExportedObjectSelf | None
        """Type, id and name of the profile."""
        object: IdentityProfile | None
        """The profile."""
        def __init__(
            self,
            *,
            version: int | None = ...,
            var_self: IdentityProfileExportedObjectSelf | Mapping[str, Any] | None = ...,
            object: IdentityProfile | Mapping[str, Any] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `IdentityProfileExportedObject` or
            `list[IdentityProfileExportedObject]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    IdentityProfileExportedObject = model("v2025", "IdentityProfileExportedObject")
