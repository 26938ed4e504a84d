# Generated from schema/.
"""Complete invocation input."""

from sailpoint.v2024.models import CompleteInvocationInput

__all__ = ["CompleteInvocationInput"]
