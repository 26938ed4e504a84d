# Generated from schema/.
"""An attribute of a provisioning policy."""

from sailpoint.v2025.models import FieldDetailsDto

__all__ = ["FieldDetailsDto"]
