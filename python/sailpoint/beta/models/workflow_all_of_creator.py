# Generated from schema/.
"""Workflow all of creator."""

from sailpoint.beta.models import WorkflowAllOfCreator

__all__ = ["WorkflowAllOfCreator"]
