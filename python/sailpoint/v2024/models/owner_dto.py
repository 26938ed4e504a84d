# Generated from schema/.
"""Owner dto."""

from sailpoint.v2024.models import OwnerDto

__all__ = ["OwnerDto"]
