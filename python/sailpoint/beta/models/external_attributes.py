# Generated from schema/.
"""Settings of a trigger that another system fires."""

from sailpoint.beta.models import ExternalAttributes

__all__ = ["ExternalAttributes"]
