# Generated from schema/.
"""Workflow all of creator."""

from sailpoint.v3.models import WorkflowAllOfCreator

__all__ = ["WorkflowAllOfCreator"]
