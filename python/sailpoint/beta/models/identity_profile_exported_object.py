# Generated from schema/.
"""An exported identity profile, for import into another tenant."""

__all__ = ["IdentityProfileExportedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._exported import Exported
    from sailpoint.beta.models.identity_profile import IdentityProfile
    from sailpoint.beta.models.identity_profile1 import IdentityProfile1
    from sailpoint.beta.models.self_import_export_dto import SelfImportExportDto

    class IdentityProfileExportedObject(Exported[IdentityProfile], Model):
        """An exported identity profile, for import into another tenant."""

        version: int | None
        """Version of the export format."""
        var_self: SelfImportExportDto | None
        """Type, id and name of the profile."""
        object: IdentityProfile1 | None
        """The profile."""
        def __init__(
            self,
            *,
            version: int | None = ...,
            var_self: SelfImportExportDto | Mapping[str, Any] | None = ...,
            object: IdentityProfile1 | Mapping[str, Any] | None = ...,
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

    IdentityProfileExportedObject = model("beta", "IdentityProfileExportedObject")
