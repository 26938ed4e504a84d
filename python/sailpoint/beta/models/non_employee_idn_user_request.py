# Generated from schema/.
"""Non employee idn user request."""

from sailpoint.beta.models import NonEmployeeIdnUserRequest

__all__ = ["NonEmployeeIdnUserRequest"]
