# Generated from schema/.
"""Start launcher200 response."""

from sailpoint.beta.models import StartLauncher200Response

__all__ = ["StartLauncher200Response"]
