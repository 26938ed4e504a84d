# Generated from schema/.
"""An exported identity profile, for import into another tenant."""

from sailpoint.beta.models import IdentityProfileExportedObject

__all__ = ["IdentityProfileExportedObject"]
