# Generated from schema/.
"""Task result dto."""

from sailpoint.v3.models import TaskResultDto

__all__ = ["TaskResultDto"]
