# Generated from schema/.
"""Owner dto."""

from sailpoint.v3.models import OwnerDto

__all__ = ["OwnerDto"]
