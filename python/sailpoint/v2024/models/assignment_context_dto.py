# Generated from schema/.
"""Assignment context dto."""

from sailpoint.v2024.models import AssignmentContextDto

__all__ = ["AssignmentContextDto"]
