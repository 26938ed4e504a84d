# Generated from schema/.
"""An exported identity profile, for import into another tenant."""

from sailpoint.v2025.models import IdentityProfileExportedObject

__all__ = ["IdentityProfileExportedObject"]
