# Generated from schema/.
"""Task definition summary."""

from sailpoint.v2024.models import TaskDefinitionSummary

__all__ = ["TaskDefinitionSummary"]
