# Generated from schema/.
"""A workflow that replaces another."""

from sailpoint.v3.models import WorkflowBody

__all__ = ["WorkflowBody"]
