# Generated from schema/.
"""A workflow that replaces another."""

from sailpoint.v2024.models import WorkflowBody

__all__ = ["WorkflowBody"]
