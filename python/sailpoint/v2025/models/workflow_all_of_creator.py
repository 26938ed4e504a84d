# Generated from schema/.
"""Workflow all of creator."""

from sailpoint.v2025.models import WorkflowAllOfCreator

__all__ = ["WorkflowAllOfCreator"]
