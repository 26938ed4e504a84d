# Generated from schema/.
"""Task result dto."""

from sailpoint.v2025.models import TaskResultDto

__all__ = ["TaskResultDto"]
