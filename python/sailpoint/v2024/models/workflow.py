# Generated from schema/.
"""A workflow: steps that run when a trigger fires."""

from sailpoint.v2024.models import Workflow

__all__ = ["Workflow"]
