# Generated from schema/.
"""Settings of a trigger that another system fires."""

from sailpoint.v3.models import ExternalAttributes

__all__ = ["ExternalAttributes"]
