# Generated from schema/.
"""A task of the service, and its result."""

from sailpoint.v2024.models import TaskResultSimplified

__all__ = ["TaskResultSimplified"]
