# Generated from schema/.
"""Owner dto."""

from sailpoint.beta.models import OwnerDto

__all__ = ["OwnerDto"]
