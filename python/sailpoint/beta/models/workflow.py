# Generated from schema/.
"""A workflow: steps that run when a trigger fires."""

from sailpoint.beta.models import Workflow

__all__ = ["Workflow"]
