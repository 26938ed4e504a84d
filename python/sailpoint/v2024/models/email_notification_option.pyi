# Written by `make stubs` from schema/; change it there.
"""Email notification option."""

from sailpoint._core import Model

__all__ = ["EmailNotificationOption"]

class EmailNotificationOption(Model):
    """Email notification option."""

    notify_managers: bool | None
    notify_all_admins: bool | None
    notify_specific_users: bool | None
    email_address_list: list[str] | None
    def __init__(
        self,
        *,
        notify_managers: bool | None = ...,
        notify_all_admins: bool | None = ...,
        notify_specific_users: bool | None = ...,
        email_address_list: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
