# Generated from schema/.
"""Start invocation input."""

from sailpoint.beta.models import StartInvocationInput

__all__ = ["StartInvocationInput"]
