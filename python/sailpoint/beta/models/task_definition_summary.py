# Generated from schema/.
"""Task definition summary."""

from sailpoint.beta.models import TaskDefinitionSummary

__all__ = ["TaskDefinitionSummary"]
