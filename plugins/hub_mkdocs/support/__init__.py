"""What every plugin of the hub needs: the library, generated pages, the site around them."""
