# Generated from schema/.
"""Workflow all of creator."""

from sailpoint.v2024.models import WorkflowAllOfCreator

__all__ = ["WorkflowAllOfCreator"]
