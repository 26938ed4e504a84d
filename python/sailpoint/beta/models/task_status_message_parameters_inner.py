# Generated from schema/.
"""Task status message parameters inner."""

from sailpoint.beta.models import TaskStatusMessageParametersInner

__all__ = ["TaskStatusMessageParametersInner"]
