# Generated from schema/.
"""Task status."""

from sailpoint.beta.models import TaskStatus

__all__ = ["TaskStatus"]
