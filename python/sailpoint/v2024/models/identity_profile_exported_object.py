# Written by `make stubs` from schema/; change it there.
"""An exported identity profile, for import into another tenant."""

from sailpoint._core import model

__all__ = ["IdentityProfileExportedObject"]

IdentityProfileExportedObject = model("v2024", "IdentityProfileExportedObject")
