# Generated from schema/.
"""Task definition summary."""

from sailpoint.v2025.models import TaskDefinitionSummary

__all__ = ["TaskDefinitionSummary"]
