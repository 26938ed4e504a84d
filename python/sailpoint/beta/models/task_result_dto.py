# Generated from schema/.
"""Task result dto."""

from sailpoint.beta.models import TaskResultDto

__all__ = ["TaskResultDto"]
