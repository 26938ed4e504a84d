# Generated from schema/.
"""Assignment context dto."""

from sailpoint.beta.models import AssignmentContextDto

__all__ = ["AssignmentContextDto"]
