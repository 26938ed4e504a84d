# Generated from schema/.
"""An attribute of a provisioning policy."""

from sailpoint.beta.models import FieldDetailsDto

__all__ = ["FieldDetailsDto"]
