# Generated from schema/.
"""Assignment context dto."""

from sailpoint.v2025.models import AssignmentContextDto

__all__ = ["AssignmentContextDto"]
