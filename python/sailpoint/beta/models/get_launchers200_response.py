# Generated from schema/.
"""Get launchers200 response."""

from sailpoint.beta.models import GetLaunchers200Response

__all__ = ["GetLaunchers200Response"]
