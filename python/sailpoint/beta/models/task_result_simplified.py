# Generated from schema/.
"""A task of the service, and its result."""

from sailpoint.beta.models import TaskResultSimplified

__all__ = ["TaskResultSimplified"]
