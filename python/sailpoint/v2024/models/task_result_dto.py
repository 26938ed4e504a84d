# Generated from schema/.
"""Task result dto."""

from sailpoint.v2024.models import TaskResultDto

__all__ = ["TaskResultDto"]
