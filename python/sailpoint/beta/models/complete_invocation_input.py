# Generated from schema/.
"""Complete invocation input."""

from sailpoint.beta.models import CompleteInvocationInput

__all__ = ["CompleteInvocationInput"]
