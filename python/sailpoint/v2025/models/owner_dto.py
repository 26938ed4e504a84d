# Generated from schema/.
"""Owner dto."""

from sailpoint.v2025.models import OwnerDto

__all__ = ["OwnerDto"]
