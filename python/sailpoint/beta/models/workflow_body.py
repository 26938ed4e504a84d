# Generated from schema/.
"""A workflow that replaces another."""

from sailpoint.beta.models import WorkflowBody

__all__ = ["WorkflowBody"]
