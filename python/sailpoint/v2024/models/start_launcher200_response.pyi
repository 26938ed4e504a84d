# Written by `make stubs` from schema/; change it there.
"""Start launcher200 response."""

from sailpoint._core import Model

__all__ = ["StartLauncher200Response"]

class StartLauncher200Response(Model):
    """Start launcher200 response."""

    interactive_process_id: str
    def __init__(
        self,
        *,
        interactive_process_id: str,
    ) -> None: ...
